import { dom } from './dom-access.ts';
import { holds, type PageText, type Region } from './walk-text.ts';
import { weighLine } from './weigh-line.ts';

/**
 * The region that holds the article. Each paragraph speaks for the element it stands in, half as much for the
 * one around it, and less with every step (the measure of Arc90's Readability); the region that most prose
 * speaks for wins. Then it grows to the elements around it while these add more of the same kind of paragraph,
 * as where adverts cut an article's body in parts.
 */
export function* chooseContainer(
  page: PageText,
  aside: Uint8Array,
  headline: Region | undefined,
): Generator<void, Region | undefined> {
  const scores = yield* scoreRegions(page, aside);
  yield;
  favourBelowHeadline(scores, page, headline);
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  const container = page.regions[best];
  return container && scores[best]! > 0 ? yield* grow(container, page, aside) : undefined;
}

/** Steps up that a paragraph speaks for. */
const REACH = 6;

function* scoreRegions(page: PageText, aside: Uint8Array): Generator<void, Float64Array> {
  const scores = new Float64Array(page.regions.length);
  for (const [i, line] of page.lines.entries()) {
    if (i % 256 === 0) yield;
    const { region } = line;
    if (aside[region.index]) continue;
    const weight = weighLine(line);
    const first = region.name === 'p' || region.name === 'li' ? region.parent : region;
    for (let at = first, step = 1; at && step <= REACH; at = at.parent, step++) {
      scores[at.index]! += step === 1 ? weight : weight / (step * 2 - 2);
    }
  }
  return scores;
}

/** An article stands below its headline: within two steps of an element that is at most three above it. */
const HEADLINE_REACH = 3;

/** Lets a short article win against a long list of other articles' first lines. */
const NEAR_HEADLINE = 2;

function favourBelowHeadline(scores: Float64Array, page: PageText, headline: Region | undefined): void {
  const near = new Set<Region | undefined>();
  for (let at = headline, step = 0; at && step <= HEADLINE_REACH; at = at.parent, step++) near.add(at);
  near.delete(undefined);
  for (const { index, parent } of page.regions) {
    const isNear = near.has(parent) || near.has(parent?.parent);
    if (isNear && scores[index]! > 0) scores[index]! *= NEAR_HEADLINE;
  }
}

/** A region around the container is taken when this share of what it adds has the form of its paragraphs. */
const SAME_FORM = 0.6;

/** Steps up that are looked at; the page's body is seldom further from the article's. */
const GROWTH = 10;

function* grow(container: Region, page: PageText, aside: Uint8Array): Generator<void, Region> {
  const forms = commonForms(container, page, aside);
  let grown = container;
  for (let at = container.parent, step = 0; at && step < GROWTH; at = at.parent, step++) {
    yield;
    let same = 0;
    let added = 0;
    for (const line of page.lines) {
      const { region } = line;
      if (aside[region.index] || !holds(at, region) || holds(grown, region)) continue;
      const weight = Math.abs(weighLine(line));
      added += weight;
      const beside = region.name === 'p' && region.parent === at && grown.parent === at;
      if (beside || forms.has(formOf(region))) same += weight;
    }
    if (same > 0 && same >= added * SAME_FORM) grown = at;
  }
  return grown;
}

/** Forms that a quarter of the container's prose or more has. */
function commonForms(container: Region, page: PageText, aside: Uint8Array): Set<string> {
  const prose = new Map<string, number>();
  let total = 0;
  for (const line of page.lines) {
    if (aside[line.region.index] || !holds(container, line.region)) continue;
    const weight = Math.max(0, weighLine(line));
    total += weight;
    prose.set(formOf(line.region), (prose.get(formOf(line.region)) ?? 0) + weight);
  }
  return new Set([...prose].filter(([, weight]) => weight > total / 4).map(([form]) => form));
}

/** Paragraphs of one article share tag and first class, or those of the element around a bare `<p>`. */
function formOf({ element, name, parent }: Region): string {
  const own = firstClass(element);
  if (own || !parent) return `${name}.${own}`;
  return `${name}<${parent.name}.${firstClass(parent.element)}`;
}

function firstClass(element: Element): string {
  return dom.attribute(element, 'class')?.trim().split(/\s/, 1)[0] ?? '';
}
