type State = 'start' | 'plain' | 'quoted' | 'after-quote';

/**
 * Follows separated text piece by piece and answers where its last complete record ends: a line end outside quotes. Only a
 * quote at the start of a cell opens one; `isOpen` says that the text so far ends within quotes.
 */
export const recordEnds = (delimiter: string) => {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'start';
  return {
    isOpen: (): boolean => state === 'quoted',
    /** The index after the last record end in the piece, or 0. */
    follow: (piece: string): number => {
      let end = 0;
      for (let i = 0; i < piece.length; i++) {
        const char = piece.charCodeAt(i);
        if (state === 'quoted') {
          if (char === 34) state = 'after-quote';
        } else if (char === 34 && state !== 'plain') state = 'quoted';
        else if (char === 10) {
          state = 'start';
          end = i + 1;
        } else state = char === separator ? 'start' : state === 'after-quote' && char === 13 ? 'after-quote' : 'plain';
      }
      return end;
    },
  };
};
