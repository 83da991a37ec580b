using System.Xml.Linq;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Sheets.Ods;

/// <summary>OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice reads it.</summary>
public sealed class OdsFormat : SpreadsheetFormat
{
    public override string Name => "ods";

    public override string MediaType => "application/vnd.oasis.opendocument.spreadsheet";

    private protected override void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets)
    {
        // First and not compressed: programs read the file type here without unzipping.
        parts.AddStored("mimetype", MediaType);
        parts.Add("META-INF/manifest.xml", OdsPackage.Manifest(MediaType));
        parts.Add("meta.xml", OdsPackage.Meta(release));
        parts.Add("settings.xml", OdsSettings.Of(sheets));
        parts.Add("styles.xml", OdsStyles.Part);
        parts.Add("content.xml", xml => OdsContent.Write(xml, sheets));
    }
}

/// <summary>The manifest and the metadata of an OpenDocument package.</summary>
internal static class OdsPackage
{
    public static XElement Manifest(string mediaType) => new(
        Odf.Manifest + "manifest",
        new XAttribute(XNamespace.Xmlns + "manifest", Odf.Manifest.NamespaceName),
        new XAttribute(Odf.Manifest + "version", Odf.Version),
        Entry("/", mediaType, new XAttribute(Odf.Manifest + "version", Odf.Version)),
        Entry("meta.xml", "text/xml"),
        Entry("settings.xml", "text/xml"),
        Entry("styles.xml", "text/xml"),
        Entry("content.xml", "text/xml"));

    public static XElement Meta(Release release) => Odf.Root("document-meta", new XElement(
        Odf.Office + "meta",
        new XElement(Odf.Dublin + "title", SafeText.Replaced(release.Title)),
        new XElement(Odf.Meta + "initial-creator", SafeText.Replaced(Citation.Attribution(release))),
        new XElement(Odf.Meta + "creation-date", $"{Citation.DateOf(release)}T00:00:00Z"),
        new XElement(Odf.Dublin + "language", "fr")));

    private static XElement Entry(string path, string mediaType, params XAttribute[] more) => new(
        Odf.Manifest + "file-entry",
        new XAttribute(Odf.Manifest + "full-path", path),
        new XAttribute(Odf.Manifest + "media-type", mediaType),
        more);
}

/// <summary>The view settings of each sheet: the header row is frozen.</summary>
internal static class OdsSettings
{
    private const int Frozen = 2;
    private const int LowerLeft = 2;

    public static XElement Of(IReadOnlyList<Sheet> sheets) => Odf.Root("document-settings", new XElement(
        Odf.Office + "settings",
        Named("config-item-set", "ooo:view-settings", Named("config-item-map-indexed", "Views", new XElement(
            Odf.Config + "config-item-map-entry",
            Item("ViewId", "string", "view1"),
            Named("config-item-map-named", "Tables", sheets.Where(s => s.IsTable).Select(Freeze)),
            Item("ActiveTable", "string", sheets[0].Name))))));

    private static XElement Freeze(Sheet sheet) => Named(
        "config-item-map-entry",
        sheet.Name,
        Item("CursorPositionX", "int", 0),
        Item("CursorPositionY", "int", 1),
        Item("HorizontalSplitMode", "short", 0),
        Item("VerticalSplitMode", "short", Frozen),
        Item("HorizontalSplitPosition", "int", 0),
        Item("VerticalSplitPosition", "int", 1),
        Item("ActiveSplitRange", "short", LowerLeft),
        Item("PositionLeft", "int", 0),
        Item("PositionRight", "int", 0),
        Item("PositionTop", "int", 0),
        Item("PositionBottom", "int", 1));

    private static XElement Item(string name, string type, object value) =>
        Named("config-item", name, new XAttribute(Odf.Config + "type", type), value);

    private static XElement Named(string element, string name, params object[] content) =>
        new(Odf.Config + element, new XAttribute(Odf.Config + "name", name), content);
}
