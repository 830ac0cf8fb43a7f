/** Some characters of a text node, by UTF-16 offsets. */
export interface TextPart {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}
