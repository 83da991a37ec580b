using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Recorded and official numbers of each edition and of each of its levels.</summary>
public static class CoverageResource
{
    [Listed(120)]
    public static readonly Resource<EditionView> Coverage = new("coverage")
    {
        Title = "Couverture",
        Description = "Pour chaque édition et chacun de ses niveaux : distinctions recensées, nombre annoncé par l’ADULLACT, ce qui "
            + "manque. À lire avant de compter.",
        Rows = s => s.Editions,
        DefaultSort = "edition",
        ItemKeys = ["edition"],
        ItemExample = ["2021"],
        Item = (s, keys) => EditionResource.Find(s, keys[0]),
        PathOf = v => $"/coverage/{v.Edition.Year}",
        Columns =
        [
            AllTables.Editions["year"].On<EditionView>(v => v.Edition, "edition"),
            AllTables.Editions["scale"].On<EditionView>(v => v.Edition),
            .. CoverageColumns.All,
            new Column<EditionView>("levels", ColumnType.Tree, v => Cell.Of(
                string.Join('|', v.Coverage.Levels.Select(LevelText)),
                [.. v.Coverage.Levels.Select(LevelFields)]))
            {
                Title = "Couverture par niveau",
                InWords = v => string.Join(" ; ", v.Coverage.Levels.Select(LevelInWords)),
                Description = "Pour chaque niveau de l’échelle : distinctions recensées à ce niveau exact, décompte annoncé par "
                    + "l’ADULLACT, sa source. Dans les formats à plat : « niveau:recensées/annoncées », « ? » sans décompte publié.",
                Example = "1:0/0|2:3/3",
                CanBeEmpty = false,
                IsMany = true,
                Shape =
                [
                    AllTables.Scales["code"] with { Name = "level" },
                    new Column("official", ColumnType.Integer)
                    {
                        Example = "3",
                        Description = "Décompte annoncé par l’ADULLACT à ce niveau ; vide s’il n’est pas publié.",
                    },
                    new Column("official_status", ColumnType.Text)
                    {
                        Example = "published",
                        CanBeEmpty = false,
                        Description = "published ou not-published.",
                    },
                    new Column("recorded", ColumnType.Integer)
                    {
                        Example = "3",
                        CanBeEmpty = false,
                        Description = "Distinctions recensées à ce niveau exact.",
                    },
                    new Column("complete", ColumnType.Boolean)
                    {
                        Example = "true",
                        Description = "Toutes sont recensées ; vide sans décompte annoncé par l’ADULLACT.",
                    },
                    new Column("source_id", ColumnType.Text) { Example = "tnl-edition-2021", Description = "Source du décompte." },
                    new Column("quote", ColumnType.Text)
                    {
                        Example = "Label niveau 1 [...] Aucun candidat",
                        Description = "Citation de la source du décompte.",
                    },
                ],
            },
            LeadResource.OfEdition,
            AllTables.Editions["source_ids"].On<EditionView>(v => v.Edition),
            SharedColumns.Links<EditionView>(
                v =>
                [
                    SharedColumns.Link("self", $"/coverage/{v.Edition.Year}"),
                    SharedColumns.Link("edition", $"/editions/{v.Edition.Year}"),
                    SharedColumns.Link("awards", $"/editions/{v.Edition.Year}/awards"),
                ],
                "self", "edition", "awards"),
        ],
        Filters = [SharedColumns.Edition<EditionView>(v => v.Edition.Year), SharedColumns.Scale<EditionView>(v => v.Edition.Scale)],
    };

    private static string LevelText(LevelCoverage l)
    {
        var official = l.Official?.LaureateCount.ToString(CultureInfo.InvariantCulture) ?? "?";
        return string.Create(CultureInfo.InvariantCulture, $"{l.Level.Code}:{l.Recorded}/{official}");
    }

    private static string LevelInWords(LevelCoverage l)
    {
        var official = l.Official?.LaureateCount.ToString(CultureInfo.InvariantCulture) ?? "un nombre non publié";
        return string.Create(CultureInfo.InvariantCulture, $"{LevelName.Of(l.Level)} : {l.Recorded} sur {official}");
    }

    private static Field[] LevelFields(LevelCoverage l) =>
    [
        new("level", Cell.Of(l.Level.Code)),
        new("official", Cell.Of(l.Official?.LaureateCount)),
        new("official_status", Cell.Of(l.Official is null ? "not-published" : "published")),
        new("recorded", Cell.Of(l.Recorded)),
        new("complete", Cell.Of(l.Complete)),
        new("source_id", Cell.Of(l.Official?.SourceId)),
        new("quote", Cell.Of(l.Official?.Quote)),
    ];
}
