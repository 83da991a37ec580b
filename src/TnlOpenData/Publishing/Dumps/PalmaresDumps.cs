using TnlOpenData.Formats.Columnar;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Sheets.Ods;
using TnlOpenData.Formats.Sheets.Xlsx;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>
/// The palmarès as one flat table: one row per award, with its edition, scale, level and status, its collectivity with all codes and
/// coordinates, mentions and source. One file for all editions, and one CSV file per edition.
/// </summary>
internal static class PalmaresDumps
{
    private const string Name = "palmares";
    private const string Title = "Palmarès";

    private static readonly TableFormat[] Formats =
    [
        new CsvFormat(),
        new DumpJsonFormat(),
        new GeoJsonFormat(),
        new XlsxFormat(),
        new OdsFormat(),
        new ParquetFormat(),
    ];

    private static readonly Resource<AwardView> Palmares = AwardResource.Awards with
    {
        Title = Title,
        // Links are for programs that follow them through the API.
        Columns = [.. AwardResource.Awards.Columns.Where(c => c.Type != ColumnType.Link)],
    };

    public static IReadOnlyList<Column> Columns => Palmares.Columns;

    public static IEnumerable<Dump> Of(Snapshot snapshot)
    {
        foreach (var format in Formats)
        {
            yield return PageDump.Of(
                Name,
                format,
                () => PageOf(snapshot, snapshot.Awards),
                $"{Title}, toutes éditions",
                $"{Palmares.Description} Chaque ligne porte les codes, la place et la source.",
                snapshot.Awards.Count);
        }

        foreach (var edition in snapshot.Editions)
        {
            var year = edition.Edition.Year;
            var awards = snapshot.AwardsByEdition.GetValueOrDefault(year, []);
            yield return PageDump.Of(
                $"{Name}-{year}",
                new CsvFormat(),
                () => PageOf(snapshot, awards),
                $"{Title}, édition {year}",
                $"Les distinctions recensées de l’édition {year}, une par ligne, avec les mêmes colonnes que le palmarès entier.",
                awards.Count);
        }
    }

    private static ResultPage<AwardView> PageOf(Snapshot snapshot, IReadOnlyList<AwardView> awards)
    {
        var resource = Palmares with { Rows = _ => awards };
        return new ListQuery<AwardView> { Resource = resource, Sort = [], Fields = Palmares.Columns, Limit = null }.Run(snapshot);
    }
}
