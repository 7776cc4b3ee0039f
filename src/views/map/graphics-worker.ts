/// <reference lib="webworker" />
// A first picture, where it keeps nobody waiting: what the browser sets up for it, it has for the map's too.
const gl = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("webgl2");
if (gl !== null) {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, "void main() { gl_Position = vec4(0.0, 0.0, 0.0, 1.0); }"],
    [gl.FRAGMENT_SHADER, "precision mediump float; out vec4 colour; void main() { colour = vec4(1.0); }"],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, `#version 300 es\n${text}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.drawArrays(gl.POINTS, 0, 1);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
}
postMessage(gl !== null);
