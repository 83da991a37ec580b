using System.Xml.Linq;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>What each sheet looks like when it opens: the header stays in sight.</summary>
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
