import { expect, it } from "vitest";
import { contentTypeOf } from "../../ooxml/content-types.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { jpegContentType } from "./jpeg-content-type.ts";

it("calls a JPEG by its media type", async () => {
  expect(contentTypeOf(await finishedDeck(), "ppt/media/photo.jpg")).toBe("image/jpeg");
  expect(contentTypeOf(await finishedDeck(jpegContentType), "ppt/media/photo.jpg")).toBe("image/jpg");
});
