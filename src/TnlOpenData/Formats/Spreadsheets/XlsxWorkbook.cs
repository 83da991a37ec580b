using System.Xml.Linq;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>The list of the sheets, with the ranges that they filter.</summary>
internal static class XlsxWorkbook
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Relationships = Office;

    public static XElement Of(IReadOnlyList<Sheet> sheets) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Office),
        new XElement(Main + "bookViews", new XElement(Main + "workbookView")),
        new XElement(Main + "sheets", sheets.Select((sheet, i) => new XElement(
            Main + "sheet",
            new XAttribute("name", sheet.Name),
            new XAttribute("sheetId", i + 1),
            new XAttribute(Relationships + "id", $"rId{i + 1}")))),
        new XElement(Main + "definedNames", sheets.Select(Filter)));

    public static XElement Relations(IReadOnlyList<Sheet> sheets) => new(
        XlsxPackage.Relationships + "Relationships",
        sheets.Select((_, i) => XlsxPackage.Relation(i + 1, $"{Office}/worksheet", $"worksheets/sheet{i + 1}.xml")),
        XlsxPackage.Relation(sheets.Count + 1, $"{Office}/styles", "styles.xml"));

    /// <summary>Excel looks here for the range of a filter.</summary>
    private static XElement? Filter(Sheet sheet, int index) => !sheet.IsTable ? null : new XElement(
        Main + "definedName",
        new XAttribute("name", "_xlnm._FilterDatabase"),
        new XAttribute("localSheetId", index),
        new XAttribute("hidden", 1),
        $"{SheetName.Quoted(sheet.Name)}!$A$1:${sheet.LastColumn}${sheet.RowCount}");
}
