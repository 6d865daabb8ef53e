import { dom } from '../article/dom-access.ts';

export type Tone = 'light' | 'dark';

/**
 * The tone of the page where `element` stands: that of the first background on the way up that can be
 * seen. Pages with a dark theme of their own do not always say so in `color-scheme`, and readers with a
 * dark system visit light pages: only what is painted counts.
 */
export function pageTone(element: Element): Tone {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    const tone = toneOfColor(getComputedStyle(at).backgroundColor);
    if (tone) return tone;
  }
  // Nothing painted: the canvas, which follows the page's colour scheme.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** `undefined` for a colour that lets most of what is under it through, or that is not understood. */
export function toneOfColor(color: string): Tone | undefined {
  const parts = color.match(/^(rgba?|color\(srgb|oklch|oklab|lab|lch)[\s(]+([^)]+)/);
  const numbers = parts?.[2]?.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!parts?.[1] || !numbers || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < MOSTLY_OPAQUE) return undefined;
  return (LIGHTNESS[parts[1]]?.(red, green, blue) ?? 0) ? 'light' : 'dark';
}

/** Below this, what lies under a background decides more of the colour than the background itself. */
const MOSTLY_OPAQUE = 0.5;

/**
 * Where text of either tone has the same contrast: relative luminance 0.18 (WCAG 2.2, "contrast ratio":
 * (1 + .05) / (L + .05) = (L + .05) / .05), which is lightness 0.49 in CIE Lab.
 */
const MIDDLE_LUMINANCE = 0.18;
const MIDDLE_LIGHTNESS = 49;

const LIGHTNESS: Record<string, (a: number, b: number, c: number) => boolean> = {
  rgb: (...rgb) => luminance(rgb.map((part) => part / 255)) > MIDDLE_LUMINANCE,
  rgba: (...rgb) => luminance(rgb.map((part) => part / 255)) > MIDDLE_LUMINANCE,
  'color(srgb': (...rgb) => luminance(rgb) > MIDDLE_LUMINANCE,
  lab: (lightness) => lightness > MIDDLE_LIGHTNESS,
  lch: (lightness) => lightness > MIDDLE_LIGHTNESS,
  oklab: (lightness) => lightness * 100 > MIDDLE_LIGHTNESS + 8,
  oklch: (lightness) => lightness * 100 > MIDDLE_LIGHTNESS + 8,
};

/** WCAG 2.2 relative luminance of sRGB parts from 0 to 1. */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
