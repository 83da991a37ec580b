using TnlOpenData.Formats.Columnar;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Sheets.Ods;
using TnlOpenData.Formats.Sheets.Xlsx;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>
/// The flat file that people want: one row per award, with its edition, scale, level and status, its collectivity with all codes
/// and its place, mentions and source. Whole, and one CSV for each edition.
/// </summary>
internal static class PalmaresDumps
{
    private const string Name = "palmares";
    private const string Title = "Palmarès";

    private static readonly TableFormat[] Formats = [new CsvFormat(), new DumpJsonFormat(), new GeoJsonFormat(), new XlsxFormat(), new OdsFormat(), new ParquetFormat()];

    private static readonly Resource<AwardView> Palmares = AwardResource.Awards with
    {
        Title = Title,
        // Links speak to programs that walk the API.
        Columns = [.. AwardResource.Awards.Columns.Where(c => c.Type != ColumnType.Link)],
    };

    public static IReadOnlyList<Column> Columns => Palmares.Columns;

    public static IEnumerable<Dump> Of(Snapshot snapshot)
    {
        foreach (var format in Formats)
        {
            yield return PageDump.Of(Name, format, () => PageOf(snapshot, snapshot.Awards), $"{Title}, toutes éditions", $"{Palmares.Description} Chaque ligne porte les codes, la place et la source.", snapshot.Awards.Count);
        }

        foreach (var edition in snapshot.Editions)
        {
            var (year, awards) = (edition.Edition.Year, snapshot.AwardsByEdition.GetValueOrDefault(edition.Edition.Year, []));
            yield return PageDump.Of($"{Name}-{year}", new CsvFormat(), () => PageOf(snapshot, awards), $"{Title}, édition {year}", $"Les distinctions recensées de l’édition {year}, une par ligne, avec les mêmes colonnes que le palmarès entier.", awards.Count);
        }
    }

    private static Page<AwardView> PageOf(Snapshot snapshot, IReadOnlyList<AwardView> awards) =>
        new ListQuery<AwardView> { Resource = Palmares with { Rows = _ => awards }, Sort = [], Fields = Palmares.Columns, Limit = null }.Run(snapshot);
}
