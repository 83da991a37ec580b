using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Sheets.Xlsx;

/// <summary>Office Open XML (ECMA-376), as Excel reads it.</summary>
public sealed class XlsxFormat : SpreadsheetFormat
{
    public override string Name => "xlsx";

    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private protected override void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets)
    {
        parts.Add("[Content_Types].xml", XlsxPackage.ContentTypes(sheets));
        parts.Add("_rels/.rels", XlsxPackage.Relations);
        parts.Add("docProps/core.xml", XlsxPackage.Properties(release));
        parts.Add("xl/workbook.xml", XlsxWorkbook.Of(sheets));
        parts.Add("xl/_rels/workbook.xml.rels", XlsxWorkbook.Relations(sheets));
        parts.Add("xl/styles.xml", XlsxStyles.Part);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            parts.Add($"xl/worksheets/sheet{i + 1}.xml", xml => XlsxSheet.Write(xml, sheet));
        }
    }
}
