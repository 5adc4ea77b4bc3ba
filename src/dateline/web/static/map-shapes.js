// Shapes of the map: incidents as GeoJSON, by how closely their place is known. Nothing here knows the page or the map library.

const DOTS = new Set(["point", "neighbourhood", "settlement"]);
const HINT_PIXELS = 7; // an area smaller than this on the screen is shown by a ring of this size
const KM_PER_DEGREE = 111.195;
export const EMPTY = { type: "FeatureCollection", features: [] };
export const WORLD = [[-168, -56], [190, 76]];

export function itemOf(feature) {
  const properties = feature.properties ?? {};
  const shape = feature.geometry?.type?.endsWith("Polygon") ? feature.geometry : null;
  const centre = properties.centre ?? feature.centre ?? (feature.geometry?.type === "Point" && feature.geometry.coordinates);
  if (!centre) return null;
  const isDot = !shape && DOTS.has(properties.level);
  const radius = Math.max(properties.radius_km ?? 0, 1);
  const item = { id: feature.id ?? properties.id, properties, centre, radius, title: String(properties.title ?? properties.place ?? "") };
  item.key = isDot ? `dot ${item.id}` : `${centre} ${radius}`;
  const geometry = shape ?? { type: "Polygon", coordinates: [circle(centre, radius)] };
  const shown = { key: item.key, until: smallUntil(centre, radius) };
  item.area = isDot ? null : { type: "Feature", properties: shown, geometry };
  return item;
}

export function dot(item) {
  const size = { point: 4, neighbourhood: 5, settlement: 7 }[item.properties.level] ?? 5;
  const properties = { key: item.key, size, solid: item.properties.level === "settlement" ? 0.55 : 1, name: nameOf(item) };
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: item.centre } };
}

export function hint(item, count) {
  const properties = { key: item.key, until: smallUntil(item.centre, item.radius), count: count > 1 ? String(count) : "", name: nameOf(item) };
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: item.centre } };
}

const nameOf = (item) => String(item.properties.place ?? "");

// The zoom up to which an area of this radius is smaller on the screen than its ring.
function smallUntil([, latitude], radius) {
  const metresPerPixel = 78271.5 * Math.cos((latitude * Math.PI) / 180);
  return Math.log2((HINT_PIXELS * metresPerPixel) / (radius * 1000));
}

// A circle on the ground. Longitudes may go beyond 180: the map draws such a ring whole, cut it would show a seam.
export function circle([longitude, latitude], radius, steps = 72) {
  const ring = [];
  const [here, far] = [(latitude * Math.PI) / 180, ((radius / KM_PER_DEGREE) * Math.PI) / 180];
  for (let step = 0; step <= steps; step += 1) {
    const bearing = (-2 * Math.PI * (step % steps)) / steps;
    const there = Math.asin(Math.sin(here) * Math.cos(far) + Math.cos(here) * Math.sin(far) * Math.cos(bearing));
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(far) * Math.cos(here), Math.cos(far) - Math.sin(here) * Math.sin(there));
    ring.push([longitude + (turn * 180) / Math.PI, Math.max(-85, Math.min(85, (there * 180) / Math.PI))]);
  }
  return ring;
}

// The narrowest box around all places: it begins after the widest gap, so places on both sides of the 180th meridian stay together.
export function boundsOf(items) {
  if (!items.length) return null;
  const spans = items.map(({ centre: [x, y], area, radius }) => {
    const reach = area ? radius / KM_PER_DEGREE : 0.2;
    return [x, Math.max(-80, y - reach), Math.min(82, y + reach), Math.min(60, reach / Math.max(0.2, Math.cos((y * Math.PI) / 180)))];
  }).sort((a, b) => a[0] - b[0]);
  const gaps = spans.map(([x], i) => (i ? x - spans[i - 1][0] : x + 360 - spans.at(-1)[0]));
  const start = gaps.indexOf(Math.max(...gaps));
  const turned = [...spans.slice(start), ...spans.slice(0, start).map(([x, ...rest]) => [x + 360, ...rest])];
  const [west, east] = [Math.min(...turned.map((s) => s[0] - s[3])), Math.max(...turned.map((s) => s[0] + s[3]))];
  return east - west > 340 ? WORLD : [[west, Math.min(...spans.map((s) => s[1]))], [east, Math.max(...spans.map((s) => s[2]))]];
}

export function boxOf(bounds) {
  const [w, s, e, n] = bounds.toArray().flat();
  const turn = (x) => ((((x + 180) % 360) + 360) % 360) - 180;
  return (e - w >= 360 ? [-180, s, 180, n] : [turn(w), s, turn(e), n]).map((x) => Math.round(x * 1000) / 1000);
}

export const within = (bounds, [x, y]) => [x - 360, x, x + 360].some((turned) => bounds.contains([turned, y]));
export const collection = (features) => ({ type: "FeatureCollection", features });
