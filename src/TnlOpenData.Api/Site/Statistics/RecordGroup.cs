using TnlOpenData.Resources.Records;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>Records of one sort, under one heading. Where many bodies share one there may be thousands: some are shown, all are in the API.</summary>
/// <param name="Codes">The values of <c>record</c> that it holds.</param>
public sealed record RecordGroup(string Id, string Title, string Note, IReadOnlyList<string> Codes, IReadOnlyList<RecordRow> Rows)
{
    public const int MostOfEach = 12;

    private static readonly (string Id, string Title, string Note, string[] Codes)[] Sorts =
    [
        ("premieres-natures", "Premières distinctions, par nature d’organisme", "", ["first-award", "first-of-kind"]),
        ("premiers-niveaux", "Premières distinctions à chaque niveau", "Chaque échelle à part : un niveau de l’une ne vaut aucun niveau de l’autre.", ["first-at-level"]),
        ("series", "Les plus longues séries, le plus de distinctions", "On compte des éditions et des distinctions, quelle qu’en soit l’échelle ; aucun niveau n’y est additionné.", ["longest-run", "most-awards", "always-present"]),
        ("ecarts", "Plus forte hausse, plus forte baisse", "Dans une même échelle. L’organisatrice dit que ses critères deviennent plus exigeants au fil des ans : une baisse n’est pas forcément un recul.", ["biggest-rise", "biggest-fall"]),
        ("attestees", "Nouvelles venues et déjà labellisées, d’après les sources", "Seulement ce qu’une source énonce ; ce qu’aucune ne dit n’est pas deviné.", ["newcomers", "returners"]),
    ];

    public static IEnumerable<RecordGroup> Of(IReadOnlyList<RecordRow> records) => Sorts
        .Select(s => new RecordGroup(s.Id, s.Title, s.Note, s.Codes, [.. records.Where(r => s.Codes.Contains(r.Code, StringComparer.Ordinal))]))
        .Where(g => g.Rows.Count > 0);

    /// <summary>Some of each record.</summary>
    public IReadOnlyList<RecordRow> Shown { get; } = [.. Rows.GroupBy(r => r.Code, StringComparer.Ordinal).SelectMany(g => g.Take(MostOfEach))];

    /// <summary>The same records in the API.</summary>
    public FigureQuestion Question => new(RecordResource.Records, ("record", string.Join(',', Codes)), ("limit", "all"));
}
