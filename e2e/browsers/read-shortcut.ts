import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Commands {
  readonly commands: Record<string, { readonly suggested_key?: { readonly default?: string } }>;
}

/** "Alt+Shift+O" in the built manifest, as Firefox writes it on its key element: "alt,shift" and "O". */
export async function readShortcut(
  extension: string,
  name: string,
): Promise<{ modifiers: string; key: string }> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8')) as Commands;
  const keys = manifest.commands[name]?.suggested_key?.default?.split('+');
  if (!keys) throw new Error(`the manifest suggests no key for the command "${name}"`);
  const modifiers = keys.slice(0, -1).map((modifier) => modifier.toLowerCase());
  return { modifiers: modifiers.join(','), key: keys.at(-1) ?? '' };
}
