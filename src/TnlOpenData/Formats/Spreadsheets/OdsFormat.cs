using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Spreadsheets;

/// <summary>OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice reads it.</summary>
public sealed class OdsFormat : SpreadsheetFormat
{
    public override string Name => "ods";

    public override string MediaType => "application/vnd.oasis.opendocument.spreadsheet";

    private protected override void Write(PartWriter parts, Release release, IReadOnlyList<Sheet> sheets)
    {
        // First and stored: this is how a file says its type to those who do not unzip it.
        parts.AddStored("mimetype", MediaType);
        parts.Add("META-INF/manifest.xml", OdsPackage.Manifest(MediaType));
        parts.Add("meta.xml", OdsPackage.Meta(release));
        parts.Add("settings.xml", OdsSettings.Of(sheets));
        parts.Add("styles.xml", OdsStyles.Part);
        parts.Add("content.xml", xml => OdsContent.Write(xml, sheets));
    }
}
