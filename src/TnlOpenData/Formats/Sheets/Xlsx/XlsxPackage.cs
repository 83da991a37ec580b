using System.Xml.Linq;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Sheets.Xlsx;

/// <summary>The relationships, the content types and the properties of an Office Open XML package.</summary>
internal static class XlsxPackage
{
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Package = "application/vnd.openxmlformats-package";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement Relations => new(
        Relationships + "Relationships",
        Relation(1, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "xl/workbook.xml"),
        Relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));

    public static XElement Relation(int id, string type, string target) =>
        new(
            Relationships + "Relationship",
            new XAttribute("Id", $"rId{id}"),
            new XAttribute("Type", type),
            new XAttribute("Target", target));

    public static XElement ContentTypes(IReadOnlyList<Sheet> sheets) => new(
        Types + "Types",
        new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", $"{Package}.relationships+xml")),
        Part("docProps/core.xml", $"{Package}.core-properties+xml"),
        Part("xl/workbook.xml", $"{Spreadsheet}.sheet.main+xml"),
        Part("xl/styles.xml", $"{Spreadsheet}.styles+xml"),
        sheets.Select((_, i) => Part($"xl/worksheets/sheet{i + 1}.xml", $"{Spreadsheet}.worksheet+xml")));

    public static XElement Properties(Release release) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
        new XElement(Dublin + "title", SafeText.Replaced(release.Title)),
        new XElement(Dublin + "creator", SafeText.Replaced(Citation.Attribution(release))),
        new XElement(Dublin + "language", "fr"),
        new XElement(Terms + "created", new XAttribute(Schema + "type", "dcterms:W3CDTF"), $"{Citation.DateOf(release)}T00:00:00Z"));

    private static XElement Part(string name, string type) =>
        new(Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type));
}

/// <summary>The list of the sheets and the ranges of their filters.</summary>
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

    /// <summary>Excel reads the range of a filter from this name.</summary>
    private static XElement? Filter(Sheet sheet, int index) => !sheet.IsTable ? null : new XElement(
        Main + "definedName",
        new XAttribute("name", "_xlnm._FilterDatabase"),
        new XAttribute("localSheetId", index),
        new XAttribute("hidden", 1),
        $"{SheetName.Quoted(sheet.Name)}!$A$1:${sheet.LastColumn}${sheet.RowCount}");
}
