import type { Finding } from './findings'
import type { Address, PlacedOrder } from './order-body'

/** What Checkout and Fulfillment demand of buyer and address, all of it at once. */
export function checkDetails(order: PlacedOrder): readonly Finding[] {
  return [...checkProfile(order.clientProfileData ?? {}), ...checkShipping(order)]
}

const isBlank = (value: string | null | undefined): boolean => (value ?? '').trim() === ''

function checkProfile(
  profile: Partial<NonNullable<PlacedOrder['clientProfileData']>>,
): readonly Finding[] {
  const names = ['firstName', 'lastName', 'document', 'phone', 'email'] as const
  const blank = names.filter((name) => isBlank(profile[name]))
  const findings = blank.map((name): Finding => ({ kind: 'profile-field', values: [name] }))
  const { email } = profile
  const hasBadEmail = !isBlank(email) && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email ?? '')
  return hasBadEmail ? [...findings, { kind: 'bad-email' }] : findings
}

function checkShipping({ shippingData }: PlacedOrder): readonly Finding[] {
  const [address] = shippingData?.selectedAddresses ?? []
  if (!address || !shippingData?.logisticsInfo?.length) return [{ kind: 'no-shipping-data' }]
  return checkAddress(address)
}

function checkAddress(address: Address): readonly Finding[] {
  const names = ['receiverName', 'street', 'number', 'city', 'state'] as const
  // An order that waits at a pickup point needs no house to go to.
  const needed = address.addressType?.toLowerCase() === 'pickup' ? [] : names
  return [
    ...checkPostalCode(address),
    ...needed
      .filter((name) => isBlank(address[name]))
      .map((name): Finding => ({ kind: 'shipping-field', values: [name] })),
    ...(/^[A-Z]{3}$/.test(address.country ?? '') ? [] : [{ kind: 'bad-country' } as const]),
  ]
}

function checkPostalCode({ postalCode, geoCoordinates }: Address): readonly Finding[] {
  if (isBlank(postalCode)) return geoCoordinates ? [] : [{ kind: 'no-postal-code' }]
  if (/[<>?+";%*]/.test(postalCode ?? '')) return [{ kind: 'bad-postal-code' }]
  const isCode = /^\d{5}-?\d{3}$/.test(postalCode ?? '')
  return isCode ? [] : [{ kind: 'shipping-field', values: ['postalCode'] }]
}
