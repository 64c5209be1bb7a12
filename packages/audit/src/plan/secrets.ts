/** Names of environment variables that hold what nobody else may read. */
const secretNames = /pass|pwd|secret|token|credential|api_?key|private_?key|otp|pin$/i;

/** Takes secrets out of texts that go into evidence, reports and logs. */
export interface Redactor {
  /** Shorter ones than six characters are left: they would be found in ordinary words. */
  add(secret: string): void;
  redact(text: string): string;
}

/** Knows the values of environment variables whose names say that they are secret. */
export function createRedactor(environment: NodeJS.ProcessEnv = process.env): Redactor {
  const secrets = new Set<string>();
  const add = (secret: string) => {
    if (secret.length < 6) return;
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      secrets.add(form);
    }
  };
  for (const [name, value] of Object.entries(environment)) {
    if (value && secretNames.test(name)) add(value);
  }
  return {
    add,
    redact(text) {
      // The longest first: one secret may be a part of another.
      const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
      return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
    },
  };
}
