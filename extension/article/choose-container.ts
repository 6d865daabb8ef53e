import type { PageText, Region } from './walk-text.ts';
import { weighLine } from './weigh-line.ts';

/**
 * The region that holds the article. Each paragraph speaks for the element it stands in, half as much for the
 * one around it, and less with every step (the measure of Arc90's Readability); the region that most prose
 * speaks for wins. Then it grows to the elements around it while these add more of the same kind of paragraph,
 * as where adverts cut an article's body in parts.
 */
export function chooseContainer(page: PageText, aside: Uint8Array, headline?: Region): Region | undefined {
  const near = new Set<Region>();
  const scores = new Float64Array(page.regions.length);
  for (const line of page.lines) {
    if (aside[line.region.index]) continue;
    const weight = weighLine(line);
    const first = line.region.name === 'p' || line.region.name === 'li' ? line.region.parent : line.region;
    for (let at = first, step = 1; at && step <= REACH; at = at.parent, step++) {
      scores[at.index]! += weight / (step === 1 ? 1 : step * 2 - 2);
    }
  }
  for (let at = headline, step = 0; at && step <= HEADLINE_REACH; at = at.parent, step++) near.add(at);
  for (const { index, parent } of page.regions) {
    if (scores[index]! > 0 && parent && (near.has(parent) || (parent.parent && near.has(parent.parent))))
      scores[index]! *= NEAR_HEADLINE;
  }
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  const container = page.regions[best];
  return container && scores[best]! > 0 ? grow(container, page, aside) : undefined;
}

/** An article stands below its headline: within two steps of an element that is at most three above it. */
const HEADLINE_REACH = 3;
const NEAR_HEADLINE = 2;

/** Steps up that a paragraph speaks for. */
const REACH = 6;

/** A region around the container is taken when this share of what it adds has the form of its paragraphs. */
const SAME_FORM = 0.6;

function grow(container: Region, page: PageText, aside: Uint8Array): Region {
  const forms = new Map<string, number>();
  const own = page.lines.filter((line) => !aside[line.region.index] && holds(container, line.region));
  let total = 0;
  for (const line of own) {
    const weight = Math.max(0, weighLine(line));
    total += weight;
    forms.set(formOf(line.region), (forms.get(formOf(line.region)) ?? 0) + weight);
  }
  let grown = container;
  for (let at = container.parent; at; at = at.parent) {
    let same = 0;
    let added = 0;
    for (const line of page.lines) {
      if (aside[line.region.index] || !holds(at, line.region) || holds(grown, line.region)) continue;
      const weight = Math.abs(weighLine(line));
      added += weight;
      if ((forms.get(formOf(line.region)) ?? 0) > total / 4) same += weight;
    }
    if (same > 0 && same >= added * SAME_FORM) grown = at;
  }
  return grown;
}

/** Two paragraphs of one article have the same form: their own tag and class, and those of the elements above. */
function formOf(region: Region): string {
  return `${nameOf(region)}<${region.parent ? nameOf(region.parent) : ''}`;
}

function nameOf({ element, name }: Region): string {
  return `${name}.${element.getAttribute('class') ?? ''}`;
}

export function holds(outer: Region, inner: Region): boolean {
  let at: Region | undefined = inner;
  while (at && at.index > outer.index) at = at.parent;
  return at === outer;
}
