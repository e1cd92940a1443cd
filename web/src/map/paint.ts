import { isCell } from './cell';
import { Form, type Thing } from './decode';
import { cellColour, type Look } from './looks';
import { colourKey, type LayerName } from './shown';

/** Draws things of one tile onto its canvas, whose units are pixels of the screen. */
export type Paint = (
  context: CanvasRenderingContext2D,
  things: readonly Thing[],
  scale: number,
  look: Look,
) => void;

export const PAINTS: Record<LayerName, Paint> = {
  areas: paintAreas,
  works: paintWorks,
  opportunities: paintOpportunities,
  findings: paintFindings,
};

/** The thickness of lines grows a little as one comes nearer. */
const LINE = 2.5;
const POINT = 4;
const GLOW = 11;
/** With more of a colour on one tile nobody sees whether lines end round, which takes twice the time to draw. */
const CROWD = 20;
const FULL = Math.PI * 2;

function paintWorks(context: CanvasRenderingContext2D, things: readonly Thing[], scale: number, look: Look): void {
  const counts = things.filter(isCell);
  counts.forEach((cell) => paintCount(context, cell, scale, look));
  const byColour = new Map<string, Thing[]>();
  for (const thing of things) {
    if (!isCell(thing)) {
      const colour = look.colour(colourKey(thing, look.colouring));
      const same = byColour.get(colour);
      if (same === undefined) {
        byColour.set(colour, [thing]);
      } else {
        same.push(thing);
      }
    }
  }
  byColour.forEach((same, colour) => paintSame(context, same, scale, colour, look));
}

/** All things of one colour in three strokes of the brush, so that thousands take a millisecond or two. */
function paintSame(
  context: CanvasRenderingContext2D,
  things: readonly Thing[],
  scale: number,
  colour: string,
  look: Look,
): void {
  const areas = new Path2D();
  const needs = new Path2D();
  const lines = new Path2D();
  const points = new Path2D();
  for (const thing of things) {
    if (thing.form === Form.Points) {
      addPoints(points, thing, scale, POINT);
    } else {
      const isNeed = thing.about['kind'] === 'need';
      addParts(thing.form === Form.Lines ? lines : isNeed ? needs : areas, thing, scale);
    }
  }
  context.fillStyle = colour;
  context.strokeStyle = colour;
  const isCrowded = things.length > CROWD;
  context.lineJoin = isCrowded ? 'bevel' : 'round';
  context.lineCap = isCrowded ? 'butt' : 'round';
  context.globalAlpha = 0.22;
  context.fill(areas, 'evenodd');
  context.globalAlpha = 0.08;
  context.fill(needs, 'evenodd');
  context.globalAlpha = 1;
  context.lineWidth = 1.5;
  context.stroke(areas);
  context.setLineDash([5, 4]);
  context.stroke(needs);
  context.setLineDash([]);
  context.lineWidth = LINE;
  context.stroke(lines);
  context.fill(points);
  context.lineWidth = 1;
  context.strokeStyle = look.palette.card;
  context.stroke(points);
}

/** The ground: outlines of areas, the larger ones stronger. */
function paintAreas(context: CanvasRenderingContext2D, things: readonly Thing[], scale: number, look: Look): void {
  if (!look.isOnBackground) {
    const ground = new Path2D();
    things.filter((thing) => thing.form === Form.Areas).forEach((thing) => addParts(ground, thing, scale));
    context.fillStyle = look.palette.card;
    context.fill(ground);
  }
  for (const thing of things) {
    const path = new Path2D();
    addParts(path, thing, scale);
    context.strokeStyle = look.palette.line;
    context.lineWidth = OUTLINES[String(thing.about['kind'])] ?? 1;
    context.stroke(path);
  }
}

const OUTLINES: Record<string, number> = { district: 3, quarter: 2, neighbourhood: 1 };

/** How many works there are in a cell of eight by eight pixels, in the colour of most of them: the more, the fuller. */
function paintCount(context: CanvasRenderingContext2D, cell: Thing, scale: number, look: Look): void {
  const count = typeof cell.about['count'] === 'number' ? cell.about['count'] : 0;
  const [x = 0, y = 0] = cell.parts[0] ?? [];
  context.globalAlpha = Math.min(1, 0.35 + 0.15 * Math.log2(count + 1));
  context.fillStyle = cellColour(look, cell);
  context.fillRect(x * scale - 3.5, y * scale - 3.5, 7, 7);
  context.globalAlpha = 1;
}

/** The ground of an opportunity as a broad glow, under the works that it is made of; from afar a circle. */
function paintOpportunities(
  context: CanvasRenderingContext2D,
  things: readonly Thing[],
  scale: number,
  look: Look,
) {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = look.palette.opportunity;
  context.fillStyle = look.palette.opportunity;
  for (const thing of things) {
    const isPoint = thing.form === Form.Points;
    const isHint = thing.about['kind'] === 'hint';
    const path = new Path2D();
    if (isPoint) {
      addPoints(path, thing, scale, radius(thing));
    } else {
      addParts(path, thing, scale);
    }
    context.globalAlpha = isPoint ? 0.4 : 0.16;
    if (thing.form !== Form.Lines && !isHint) {
      context.fill(path, 'evenodd');
    }
    context.globalAlpha = isPoint || isHint ? 1 : 0.3;
    context.lineWidth = isPoint || isHint ? 2 : GLOW;
    context.setLineDash(isHint ? [3, 3] : []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** What saves more is larger. */
function radius(thing: Thing): number {
  const saving = thing.about['expectedSavingCents'];
  return typeof saving === 'number' && saving > 0 ? Math.min(13, 2 + 1.4 * Math.log10(saving / 100)) : 5;
}

function paintFindings(
  context: CanvasRenderingContext2D,
  things: readonly Thing[],
  scale: number,
  look: Look,
): void {
  context.fillStyle = look.palette.warning;
  context.strokeStyle = look.palette.card;
  context.lineWidth = 1.5;
  for (const thing of things) {
    const [x = 0, y = 0] = thing.parts[0] ?? [];
    const mark = new Path2D();
    mark.moveTo(x * scale, y * scale - 6);
    mark.lineTo(x * scale + 5.5, y * scale + 4);
    mark.lineTo(x * scale - 5.5, y * scale + 4);
    mark.closePath();
    context.fill(mark);
    context.stroke(mark);
  }
}

function addPoints(path: Path2D, thing: Thing, scale: number, size: number): void {
  for (const part of thing.parts) {
    for (let i = 0; i + 1 < part.length; i += 2) {
      const x = (part[i] ?? 0) * scale;
      path.moveTo(x + size, (part[i + 1] ?? 0) * scale);
      path.arc(x, (part[i + 1] ?? 0) * scale, size, 0, FULL);
    }
  }
}

function addParts(path: Path2D, thing: Thing, scale: number): void {
  for (const part of thing.parts) {
    path.moveTo((part[0] ?? 0) * scale, (part[1] ?? 0) * scale);
    for (let i = 2; i + 1 < part.length; i += 2) {
      path.lineTo((part[i] ?? 0) * scale, (part[i + 1] ?? 0) * scale);
    }
  }
}
