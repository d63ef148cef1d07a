// VTEX compiles node/ with the types that it finds there; this file is not among what it gets.
/// <reference types="jest" />
