import type { GeoPoint } from '@promtour/kernel/geo';
import { html, nothing, type Html } from '@promtour/service-kit/http/html';

const width = 640;
const height = 260;
const margin = 24;

/** The stops as numbered points joined by lines, as inline SVG; nothing for fewer than two places. */
export function mapOf(points: readonly GeoPoint[], label: string): Html {
  const places = project(points);
  if (new Set(places.map(({ x, y }) => `${x} ${y}`)).size < 2) return nothing;
  const line = places.map(({ x, y }) => `${x},${y}`).join(' ');
  return html`<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${label}">
    <polyline points="${line}" />
    ${places.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="5" />`)}
  </svg>`;
}

type Place = { readonly x: string; readonly y: string };

/** An equirectangular projection around the middle of the points, as large as fits. */
function project(points: readonly GeoPoint[]): readonly Place[] {
  const [first] = points;
  if (first === undefined) return [];
  const middle = (points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length) * (Math.PI / 180);
  const flat = points.map(({ latitude, longitude }) => ({
    // A route over the 180th meridian continues beyond it.
    x: Math.cos(middle) * (longitude - 360 * Math.round((longitude - first.longitude) / 360)),
    y: -latitude,
  }));
  const [left, top] = [Math.min(...flat.map(({ x }) => x)), Math.min(...flat.map(({ y }) => y))];
  const [across, down] = [Math.max(...flat.map(({ x }) => x)) - left, Math.max(...flat.map(({ y }) => y)) - top];
  const scale = Math.min((width - 2 * margin) / (across || 1e-9), (height - 2 * margin) / (down || 1e-9));
  const place = (at: number, extent: number, room: number) => ((room - extent * scale) / 2 + at * scale).toFixed(1);
  return flat.map(({ x, y }) => ({ x: place(x - left, across, width), y: place(y - top, down, height) }));
}
