// The colours that the design system has no name for, where a shade was chosen for its contrast on white.
export const colors = {
  accent: '#2953B2',
  accentWash: '#F0F4FF',
  accentLine: '#B9CAF0',
  accentText: '#1F3F87',
  info: '#2978B5',
  warning: '#D56A00',
  warningText: '#8A4500',
  warningWash: '#FFEBD7',
  critical: '#CC3D3D',
  criticalText: '#B22525',
  /** Of what needs somebody now: an overdue order, a silent marketplace. */
  alarm: '#AD2020',
  success: '#38853C',
  successText: '#247032',
  doubtText: '#6B5A00',
  line: '#DDDDDD',
  edge: '#BBBBBB',
  quietText: '#5E5E5E',
  shape: '#6C6C6C',
} as const
