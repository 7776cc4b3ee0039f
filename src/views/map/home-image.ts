import type { Partnership } from "../../model/atlas.ts";
import { homeRadiusPx } from "./pick.ts";
import { layoutRing } from "./scene.ts";
import type { MapColours } from "./style.ts";

const sidePx = 32;

/** The mark of home, twice its size in pixels: a dot, and around it a ring of the kinds of what is in the city itself. */
export function homeImage(partnerships: readonly Partnership[], colours: MapColours): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = sidePx * 2;
  canvas.height = sidePx * 2;
  const context = canvas.getContext("2d");
  if (context === null) return new ImageData(canvas.width, canvas.height);
  context.scale(2, 2);
  context.translate(sidePx / 2, sidePx / 2);
  const circle = (radius: number, from = 0, to = 1) => {
    context.beginPath();
    context.arc(0, 0, radius, (from - 0.25) * 2 * Math.PI, (to - 0.25) * 2 * Math.PI);
  };
  context.fillStyle = colours.halo;
  circle(homeRadiusPx + 3);
  context.fill();
  context.lineWidth = 3.5;
  for (const { kind, from, to } of layoutRing(partnerships)) {
    context.strokeStyle = colours.kind[kind];
    circle(homeRadiusPx, from, to);
    context.stroke();
  }
  if (partnerships.length === 0) {
    context.lineWidth = 2;
    context.strokeStyle = colours.home;
    circle(homeRadiusPx);
    context.stroke();
  }
  context.fillStyle = colours.home;
  circle(5);
  context.fill();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
