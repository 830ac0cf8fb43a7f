/** A line of a text file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its end; undefined when the line was too long to keep. */
  readonly text: string | undefined;
}

/** Cuts a text that comes in pieces into lines. */
export interface LineSplitter {
  /** @returns the lines that ended in this piece */
  push(piece: string): readonly Line[];
  /** @returns the last line, if the text did not end with a line end */
  end(): readonly Line[];
}

/**
 * Lines end with LF, CRLF or CR, however the pieces fall. Between calls it holds at most
 * `maxLength` characters, so that a file without line ends cannot fill the memory.
 */
export function createLineSplitter(maxLength: number): LineSplitter {
  let number = 0;
  let held = '';
  let tooLong = false;
  let endedInReturn = false;

  function hold(text: string): void {
    tooLong ||= held.length + text.length > maxLength;
    held = tooLong ? '' : held + text;
  }

  function take(): Line {
    const line = { number: ++number, text: tooLong ? undefined : held };
    held = '';
    tooLong = false;
    return line;
  }

  return {
    push(piece) {
      if (piece === '') return [];
      const text = endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      endedInReturn = piece.endsWith('\r');
      const [first = '', ...rest] = text.split(/\r\n|[\r\n]/);
      hold(first);
      return rest.map((next) => {
        const line = take();
        hold(next);
        return line;
      });
    },
    end: () => (held !== '' || tooLong ? [take()] : []),
  };
}
