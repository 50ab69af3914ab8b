/*
 * Seals files with a passphrase: AES-GCM, a fresh vector each, with a key made by PBKDF2 (SHA-256, 600,000 rounds, as
 * OWASP's Password Storage Cheat Sheet of 2023 asks for) from a salt that lies in the mailbox itself, in `seal.json`,
 * with a few sealed words by which a wrong passphrase is known before anything is written.
 */

import { number, object, parse, pipe, regex, string } from 'valibot';
import { fromBase64, toBase64 } from '../sync/base64.ts';
import { MailboxFault } from '../sync/mailbox.ts';
import type { ByteMailbox } from './byte-mailbox.ts';

export const SEAL_FILE = 'seal.json';
const ROUNDS = 600_000;
/** No honest seal asks for more; one that does would keep the browser busy for ever. */
const MAX_ROUNDS = 10_000_000;
const MAX_SEAL = 10_000;
const PROOF = 'sidelight';
const VECTOR = 12;
/** What a sealed file begins with. */
const MAGIC = new TextEncoder().encode('SLS1');

const SEAL = object({
  format: string(),
  salt: pipe(string(), regex(/^[A-Za-z0-9+/=]{16,200}$/)),
  rounds: number(),
  proof: pipe(string(), regex(/^[A-Za-z0-9+/=]{16,400}$/)),
});
const FORMAT = 'sidelight-sync-seal';

export interface Seal {
  close(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws MailboxFault `passphrase` when it was sealed with another key, or changed since */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

export const isSealed = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/**
 * The seal of a mailbox, made where there is none.
 * @throws MailboxFault `passphrase` when the mailbox was sealed with another one; nothing is written then
 */
export async function sealOf(mailbox: ByteMailbox, passphrase: string): Promise<Seal> {
  const found = await mailbox.read(SEAL_FILE, MAX_SEAL);
  if (!found) return makeSeal(mailbox, passphrase);
  const { salt, rounds, proof } = readSeal(found);
  const seal = await sealWith(passphrase, bytesOf(salt), rounds);
  const words = new TextDecoder().decode(await seal.open(bytesOf(proof)));
  if (words !== PROOF) throw new MailboxFault('passphrase', SEAL_FILE);
  return seal;
}

async function makeSeal(mailbox: ByteMailbox, passphrase: string): Promise<Seal> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const seal = await sealWith(passphrase, salt, ROUNDS);
  const proof = toBase64(await seal.close(new TextEncoder().encode(PROOF)));
  const file = { format: FORMAT, salt: toBase64(salt), rounds: ROUNDS, proof };
  await mailbox.write(SEAL_FILE, new TextEncoder().encode(JSON.stringify(file)));
  return seal;
}

function readSeal(bytes: Uint8Array) {
  try {
    const seal = parse(SEAL, JSON.parse(new TextDecoder().decode(bytes)));
    if (seal.format === FORMAT && seal.rounds >= 1 && seal.rounds <= MAX_ROUNDS) return seal;
  } catch {
    // Told below, as what is of another format is.
  }
  throw new MailboxFault('damaged', SEAL_FILE);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(base64);
  if (!bytes) throw new MailboxFault('damaged', SEAL_FILE);
  return new Uint8Array(bytes);
}

async function sealWith(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Seal> {
  // As typed on any keyboard: composed letters are the same words.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return {
    async close(bytes) {
      const iv = crypto.getRandomValues(new Uint8Array(VECTOR));
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
      return joined(MAGIC, iv, sealed);
    },
    async open(bytes) {
      if (!isSealed(bytes)) throw new MailboxFault('damaged', SEAL_FILE);
      const iv = bytes.slice(MAGIC.length, MAGIC.length + VECTOR);
      try {
        const data = bytes.slice(MAGIC.length + VECTOR);
        return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
      } catch (error) {
        if (error instanceof DOMException) throw new MailboxFault('passphrase', SEAL_FILE);
        throw error;
      }
    },
  };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
