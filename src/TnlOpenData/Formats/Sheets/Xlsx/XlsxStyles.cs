using System.Xml.Linq;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets.Xlsx;

/// <summary>The cell formats, which cells refer to by their position in <c>cellXfs</c>.</summary>
internal static class XlsxStyles
{
    private const int Plain = 0, Header = 1, Date = 2, Code = 3, Quoted = 4, Label = 5, Wrapped = 6;

    public static XElement Part { get; } = XElement.Parse(
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
          <fonts count="2">
            <font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
            <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>
          </fonts>
          <fills count="3">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFE3E9F2"/><bgColor indexed="64"/></patternFill></fill>
          </fills>
          <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="7">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
              <alignment vertical="top"/>
            </xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">
              <alignment vertical="top"/>
            </xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """);

    public static int Of(in SheetCell cell) => cell.Style switch
    {
        CellStyle.Header => Header,
        CellStyle.Label => Label,
        CellStyle.Wrapped => Wrapped,
        CellStyle.Code => Code,
        _ when cell.Value.Kind == CellKind.Date => Date,
        // The cell is text already; with this mark it stays text when someone edits it.
        _ when cell.Value.Text is { } text && SafeText.CanRunAsFormula(text) => Quoted,
        _ => Plain,
    };
}
