import { chartNameAt } from '../../report';

/** Whether a part holds the charts of a sheet. */
export const isDrawing = (part: string): boolean => /^xl\/drawings\/drawing\d+\.xml$/.test(part);

/** hucre numbers the charts of a sheet and takes no names: here they get ours, so that Excel finds them when it writes the report again. */
export const nameCharts = (drawingXml: string): string => {
  let count = 0;
  return drawingXml.replace(/(<xdr:cNvPr id="\d+" name=")Chart \d+(?=")/g, (_, start: string) => {
    count += 1;
    return `${start}${chartNameAt(count - 1)}`;
  });
};
