using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Columns of recorded and official numbers, the same in every list that has them.</summary>
public static class CoverageColumns
{
    internal static IReadOnlyList<Column<EditionView>> All { get; } =
    [
        Count(
            "official",
            "Nombre annoncé par l’ADULLACT",
            "Nombre de lauréats annoncé par l’ADULLACT ; vide s’il n’est pas publié ou si les sources divergent.",
            "22",
            c => c.Edition.LaureateCount),
        Count(
            "official_low",
            "Nombre annoncé par l’ADULLACT, au moins",
            "Plus petit nombre donné, quand les sources divergent.",
            "36",
            c => c.Edition.LaureateCountLow),
        Count(
            "official_high",
            "Nombre annoncé par l’ADULLACT, au plus",
            "Plus grand nombre donné, quand les sources divergent.",
            "37",
            c => c.Edition.LaureateCountHigh),
        new("official_status", ColumnType.Text, v => Cell.Of(v.Coverage.OfficialStatus))
        {
            Title = "État du nombre annoncé par l’ADULLACT",
            Description = "published, range (les sources divergent) ou not-published.",
            ClosedList = "coverage.official_status",
            Example = "published",
            CanBeEmpty = false,
        },
        Count("recorded", "Recensées", "Distinctions recensées ici.", "12", c => c.Recorded, false),
        Count("exact", "Niveau exact", "Parmi elles, celles dont le niveau est connu exactement.", "8", c => c.Exact, false),
        Count("range", "Fourchette", "Celles dont le niveau n’est connu que par une fourchette.", "0", c => c.Range, false),
        Count("unknown", "Niveau inconnu", "Celles dont le niveau n’est pas connu.", "4", c => c.Unknown, false),
        Count(
            "missing_low",
            "Manquantes, au moins",
            "Lauréats annoncés par l’ADULLACT et non recensés, au moins ; vide sans nombre annoncé.",
            "10",
            c => c.MissingLow),
        Count(
            "missing_high",
            "Manquantes, au plus",
            "Lauréats annoncés par l’ADULLACT et non recensés, au plus ; vide sans nombre annoncé.",
            "10",
            c => c.MissingHigh),
        new("complete", ColumnType.Boolean, v => Cell.Of(v.Coverage.Complete))
        {
            Title = "Édition complète",
            Description = "Tous les lauréats sont recensés ; vide quand aucun nombre annoncé par l’ADULLACT ne permet de le dire.",
            Example = "false",
        },
    ];

    public static readonly Column<EditionView> Coverage = new("coverage", ColumnType.Tree, v => Cell.Of(
        $"{v.Coverage.Recorded}/{Official(v.Coverage)}",
        Summary(v.Coverage)))
    {
        Title = "Couverture",
        InWords = v => $"{v.Coverage.Recorded} sur {OfficialInWords(v.Coverage)}",
        Description = "Lauréats recensés et nombre annoncé par l’ADULLACT. Dans les formats à plat : « recensés/annoncés », « ? » "
            + "quand il n’est pas publié.",
        Example = "12/22",
        CanBeEmpty = false,
        Shape = [.. All],
    };

    /// <summary>The fields of a coverage summary, for responses that state their coverage.</summary>
    public static Field[] Summary(Coverage coverage)
    {
        var view = new EditionView(coverage.Edition, coverage, [], []);
        return [.. All.Select(c => new Field(c.Name, c.Read(view)))];
    }

    private static string Official(Coverage c) => c.OfficialStatus switch
    {
        "published" => $"{c.Edition.LaureateCount}",
        "range" => $"{c.Edition.LaureateCountLow}..{c.Edition.LaureateCountHigh}",
        _ => "?",
    };

    private static string OfficialInWords(Coverage c) => c.OfficialStatus switch
    {
        "published" => $"{c.Edition.LaureateCount}",
        "range" => $"{c.Edition.LaureateCountLow} à {c.Edition.LaureateCountHigh}",
        _ => "un nombre non publié",
    };

    private static Column<EditionView> Count(
        string name,
        string title,
        string description,
        string example,
        Func<Coverage, int?> read,
        bool canBeEmpty = true) =>
        new(name, ColumnType.Integer, v => Cell.Of(read(v.Coverage)))
        {
            Title = title,
            Description = description,
            Example = example,
            CanBeEmpty = canBeEmpty,
        };
}
