/** Ends with a clear line where Node.js is too old. Written in old syntax, so that an old one can read it. */
var required = [20, 9];
var found = process.versions.node.split(".").map(Number);
if (found[0] < required[0] || (found[0] === required[0] && found[1] < required[1])) {
  console.error(["Myowise needs Node.js", required.join("."), "or newer; this is", process.versions.node].join(" "));
  process.exit(1);
}
