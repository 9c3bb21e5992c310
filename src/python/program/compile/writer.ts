/** The numbers and strings of a summary while they are written. */
export class SummaryWriter {
  readonly strings: string[] = [];
  private readonly stringIndex = new Map<string, number>();
  readonly code: number[] = [];
  readonly units: number[] = [];
  readonly unitStarts: number[] = [];
  readonly classes: number[] = [];
  readonly classStarts: number[] = [];

  string(text: string): number {
    let index = this.stringIndex.get(text);
    if (index === undefined) {
      index = this.strings.length;
      this.strings.push(text);
      this.stringIndex.set(text, index);
    }
    return index;
  }
}
