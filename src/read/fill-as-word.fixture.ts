/** Word's own way of saving an answer, which the samples are filled in with as well. */
export { editDocument, fillAsWord } from "../../samples/filling/fill-as-word.mjs";
