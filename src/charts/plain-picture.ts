/** A picture that holds nothing but the picture, upright and no larger than a slide needs. */
export interface PlainPicture {
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

const SIGNATURES: readonly (readonly [PlainPicture["type"], readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
];

/** More points than any camera of today has: a file that says so is made to fill the memory. */
const MOST_POINTS = 120e6;

/** Sharp on half a slide; a photograph is then some 200 kB. */
const LONGEST_SIDE = 1280;

/** Above this a drawing is kept as a photograph is: it travels in the kit. */
const MOST_BYTES = 400_000;

/**
 * A PNG or JPEG drawn anew, so that nothing of its file is left that may tell who made it, with what and where; nothing
 * when the bytes are no whole picture, whatever the file is called.
 */
export async function plainPicture(bytes: Uint8Array): Promise<PlainPicture | undefined> {
  const type = typeOf(bytes);
  if (!type) return undefined;
  const sized = await drawnWithin(bytes, LONGEST_SIDE);
  const asPhotograph = () => sized.clone().flatten({ background: "#ffffff" }).jpeg({ quality: 82 });
  const written = async (kind: PlainPicture["type"]): Promise<PlainPicture> => {
    const picture = kind === "png" ? sized.clone().png({ compressionLevel: 9 }) : asPhotograph();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    return { type: kind, bytes: data, widthPixels: info.width, heightPixels: info.height };
  };
  try {
    const picture = await written(type);
    return picture.bytes.length > MOST_BYTES ? await written("jpeg") : picture;
  } catch {
    // What the library cannot draw, it says in words for programmers.
    return undefined;
  }
}

/** Longest sides that a logo is tried with, until it is small enough; the first is sharp wherever a logo stands. */
const LOGO_SIDES = [800, 400, 200];

/**
 * A logo as a PNG of at most so many bytes, whatever size and format it was sent in; nothing when the bytes are no whole
 * picture, or when no size is small enough.
 */
export async function plainLogo(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array | undefined> {
  if (!typeOf(bytes)) return undefined;
  try {
    for (const side of LOGO_SIDES) {
      const png = await (await drawnWithin(bytes, side)).png({ compressionLevel: 9 }).toBuffer();
      if (png.length <= mostBytes) return png;
    }
  } catch {
    // As above.
  }
  return undefined;
}

function typeOf(bytes: Uint8Array): PlainPicture["type"] | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0];
}

async function drawnWithin(bytes: Uint8Array, side: number) {
  const { default: rasterise } = await import("sharp");
  return rasterise(bytes, { limitInputPixels: MOST_POINTS, failOn: "warning" })
    .rotate()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
}
