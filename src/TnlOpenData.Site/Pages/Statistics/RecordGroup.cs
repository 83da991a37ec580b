using TnlOpenData.Resources.Records;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>Records below one heading. A record may be shared by thousands of bodies: the page shows some, the API all.</summary>
/// <param name="Codes">The values of <c>record</c> in this group.</param>
public sealed record RecordGroup(string Id, string Title, string Note, IReadOnlyList<string> Codes, IReadOnlyList<RecordRow> Rows)
{
    public const int MostOfEach = 12;

    private static readonly (string Id, string Title, string Note, string[] Codes)[] Sorts =
    [
        ("premieres-natures", "Premières distinctions, par nature d’organisme", "", ["first-award", "first-of-kind"]),
        (
            "premiers-niveaux",
            "Premières distinctions à chaque niveau",
            "Chaque échelle à part : un niveau de l’une ne vaut aucun niveau de l’autre. Un badge, hors label, n’est pas un niveau.",
            ["first-at-level", "first-badge"]),
        (
            "series",
            "Les plus longues séries, le plus de distinctions",
            "On compte des éditions et des distinctions du label, quelle qu’en soit l’échelle, sans les badges ; aucun niveau n’y est "
            + "additionné.",
            ["longest-run", "most-awards", "always-present"]),
        (
            "ecarts",
            "Plus forte hausse, plus forte baisse",
            "Dans une même échelle. L’organisatrice dit que ses critères deviennent plus exigeants au fil des ans : "
            + "une baisse n’est pas forcément un recul.",
            ["biggest-rise", "biggest-fall"]),
        (
            "attestees",
            "Nouvelles venues et déjà labellisées, d’après les sources",
            "Seulement ce qu’une source énonce ; ce qu’aucune ne dit n’est pas deviné.",
            ["newcomers", "returners"]),
    ];

    public static IEnumerable<RecordGroup> Of(IReadOnlyList<RecordRow> records) => Sorts
        .Select(s => (Sort: s, Rows: records.Where(r => s.Codes.Contains(r.Code, StringComparer.Ordinal)).ToArray()))
        .Where(g => g.Rows.Length > 0)
        .Select(g => new RecordGroup(g.Sort.Id, g.Sort.Title, g.Sort.Note, g.Sort.Codes, g.Rows));

    /// <summary>The first rows of each record.</summary>
    public IReadOnlyList<RecordRow> Sample { get; } =
        [.. Rows.GroupBy(r => r.Code, StringComparer.Ordinal).SelectMany(g => g.Take(MostOfEach))];

    /// <summary>The same records in the API.</summary>
    public FigureQuestion Question => new(RecordResource.Records, ("record", string.Join(',', Codes)), ("limit", "all"));
}
