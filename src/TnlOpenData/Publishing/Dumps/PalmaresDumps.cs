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
/// coordinates, mentions and source. One file for all editions, and two CSV
/// files per edition.
/// </summary>
public static class PalmaresDumps
{
    public const string Name = "palmares";

    private const string Title = "Palmarès";

    private static readonly TableFormat[] Formats =
    [
        new CsvFormat(),
        new DumpJsonFormat(),
        new NdjsonFormat(),
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

    internal static IEnumerable<Dump> Of(Snapshot snapshot)
    {
        ResultPage Page() => PageOf(snapshot, snapshot.Awards);
        var title = $"{Title}, toutes éditions";
        var description = $"{Palmares.Description} Chaque ligne porte les codes, la place et la source.";
        foreach (var format in Formats)
        {
            var dump = PageDump.Of(Name, format, Page, title, description, () => snapshot.Awards.Count);
            yield return format is GeoJsonFormat ? dump with { Features = snapshot.Awards.Count(IsLocated) } : dump;
        }

        yield return PageDump.ForExcel(Name, Page, title, description, () => snapshot.Awards.Count);
        foreach (var edition in snapshot.Editions)
        {
            foreach (var dump in Of(snapshot, edition.Edition.Year))
            {
                yield return dump;
            }
        }
    }

    private static IEnumerable<Dump> Of(Snapshot snapshot, int year)
    {
        var awards = snapshot.AwardsByEdition.GetValueOrDefault(year, []);
        ResultPage Page() => PageOf(snapshot, awards);
        var (name, title) = ($"{Name}-{year}", $"{Title}, édition {year}");
        var description = $"Les distinctions recensées de l’édition {year}, une par ligne, avec les mêmes colonnes que le palmarès entier.";
        yield return PageDump.Of(name, new CsvFormat(), Page, title, description, () => awards.Count);
        yield return PageDump.ForExcel(name, Page, title, description, () => awards.Count);
    }

    private static bool IsLocated(AwardView award) => Palmares.PlaceOf!(award) is not null;

    private static ResultPage<AwardView> PageOf(Snapshot snapshot, IReadOnlyList<AwardView> awards)
    {
        var resource = Palmares with { Rows = _ => awards };
        return new ListQuery<AwardView> { Resource = resource, Sort = [], Fields = Palmares.Columns, Limit = null }.Run(snapshot);
    }
}
