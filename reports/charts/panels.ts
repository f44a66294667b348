/** One small chart for each kind of figure, two beside each other, each with a scale of its own. */
export function panelsOf(titles: readonly string[]) {
  return {
    facet: {
      field: 'panel',
      type: 'nominal',
      title: null,
      sort: [...new Set(titles)],
      header: { labelAnchor: 'start', labelFontSize: 11, labelLimit: 290, labelPadding: 4 },
    },
    columns: 2,
    spacing: { row: 14, column: 24 },
    resolve: { scale: { x: 'independent' } },
  };
}
