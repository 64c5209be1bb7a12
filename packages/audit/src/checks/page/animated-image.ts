/** How long a GIF, APNG or WebP moves, in seconds (`Infinity`: for ever); `null`: it stands still. */
export function secondsOfMotion(file: Buffer): number | null {
  try {
    if (file.toString('latin1', 0, 3) === 'GIF') return lasts(readGif(file));
    if (file.toString('latin1', 1, 4) === 'PNG') return lasts(readPng(file));
    if (file.toString('latin1', 8, 12) === 'WEBP') return lasts(readWebp(file));
  } catch {
    // Cut off or damaged: the browser shows what it can, and we do not know what.
  }
  return null;
}

interface Frames {
  /** Milliseconds of each frame. */
  readonly delays: number[];
  /** How often it plays; 0: for ever. */
  plays: number;
}

const lasts = ({ delays, plays }: Frames): number | null => {
  if (delays.length < 2) return null;
  // Browsers show a frame that asks for less for a tenth of a second.
  const once = delays.reduce((sum, delay) => sum + (delay <= 10 ? 100 : delay), 0);
  return plays === 0 ? Number.POSITIVE_INFINITY : (once * plays) / 1000;
};

function readGif(file: Buffer): Frames {
  const frames: Frames = { delays: [], plays: 1 };
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableBytes(file.readUInt8(10));
  let delay = 0;
  const skipBlocks = () => {
    for (let size = file.readUInt8(at++); size > 0; size = file.readUInt8(at++)) at += size;
  };
  while (at < file.length) {
    const kind = file.readUInt8(at++);
    if (kind === 0x2c) {
      frames.delays.push(delay);
      at += 9 + tableBytes(file.readUInt8(at + 8)) + 1;
      skipBlocks();
    } else if (kind === 0x21) {
      const label = file.readUInt8(at++);
      if (label === 0xf9) delay = file.readUInt16LE(at + 2) * 10;
      if (label === 0xff && file.toString('latin1', at + 1, at + 9) === 'NETSCAPE') {
        const loops = file.readUInt16LE(at + 14);
        frames.plays = loops === 0 ? 0 : loops + 1;
      }
      skipBlocks();
    } else break;
  }
  return frames;
}

function readPng(file: Buffer): Frames {
  const frames: Frames = { delays: [], plays: 1 };
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const kind = file.toString('latin1', at + 4, at + 8);
    if (kind === 'acTL') frames.plays = file.readUInt32BE(at + 12);
    if (kind === 'fcTL') {
      const [top, bottom] = [file.readUInt16BE(at + 28), file.readUInt16BE(at + 30)];
      frames.delays.push((1000 * top) / (bottom || 100));
    }
  }
  return frames;
}

function readWebp(file: Buffer): Frames {
  const frames: Frames = { delays: [], plays: 1 };
  for (let at = 12; at + 8 <= file.length; ) {
    const kind = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    if (kind === 'ANIM') frames.plays = file.readUInt16LE(at + 12);
    if (kind === 'ANMF') frames.delays.push(file.readUIntLE(at + 20, 3));
    at += 8 + size + (size % 2);
  }
  return frames;
}
