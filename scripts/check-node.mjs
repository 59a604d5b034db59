/** Ends with a clear line where Node.js is too old to begin with. Written in old syntax, so that an old one can read it. */
var found = process.versions.node.split(".").map(Number);
var isEnough = found[0] > 22 || (found[0] === 22 && found[1] >= 12) || (found[0] === 20 && found[1] >= 19);
if (!isEnough) {
  console.error(
    ["Myowise needs Node.js 20.19, 22.12 or newer to begin with; this is", process.versions.node].join(" "),
  );
  process.exit(1);
}
