const NONE = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter'] as const;
const CONTAINS = /transform|translate|rotate|scale|perspective|filter|contain/;

/** Whether an element holds what is taken out of the flow in it although its own position is static. */
export function isContainingBlock(style: CSSStyleDeclaration): boolean {
  return (
    NONE.some((name) => style[name] !== 'none') ||
    style.backdropFilter !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    CONTAINS.test(style.willChange)
  );
}
