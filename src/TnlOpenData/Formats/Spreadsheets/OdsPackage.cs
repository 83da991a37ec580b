using System.Xml.Linq;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>What an OpenDocument package says of its parts and of itself.</summary>
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
