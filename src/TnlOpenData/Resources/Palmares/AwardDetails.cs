using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Columns of an award beside its level: mentions, scores, disagreements.</summary>
internal static class AwardDetails
{
    public static readonly Column<AwardView> Mentions = new("mentions", ColumnType.Tree, v => Cell.Of(
        string.Join('|', v.Mentions.Select(m => m.Code)),
        [.. v.Mentions.Select(MentionFields)]))
    {
        Title = "Mentions et faits marquants",
        InWords = v => string.Join(" ; ", v.Mentions.Select(MentionWords.InFull)),
        Description = "Mentions spéciales du jury et faits marquants rattachés à la distinction. Dans les formats à plat : leurs codes, "
            + "séparés par « | ».",
        Example = "meilleure-note-totale",
        CanBeEmpty = false,
        IsMany = true,
        Shape =
        [
            AllTables.Mentions["code"], AllTables.Mentions["kind"], AllTables.Mentions["name_fr"], AllTables.Mentions["status"],
            AllTables.Mentions["source_id"],
        ],
    };

    /// <summary>No score has ever been published: the value is "not-published", not an empty list or 0.</summary>
    public static readonly Column<AwardView> Scores = new("scores", ColumnType.Tree, v => Cell.Of(
        v.Scores.Count == 0 ? "not-published" : string.Join('|', v.Scores.Select(ScoreText)),
        new Field("status", Cell.Of(v.Scores.Count == 0 ? "not-published" : "published")),
        new Field("values", Cell.Of("", [.. v.Scores.Select(ScoreFields)]))))
    {
        Title = "Notes par domaine",
        InWords = ScoresInWords,
        Description = "Notes obtenues dans chaque domaine. Aucune n’a jamais été publiée : « not-published », jamais 0. Dans les formats "
            + "à plat : « domaine=note/maximum », séparées par « | ».",
        Example = "not-published",
        CanBeEmpty = false,
        Shape =
        [
            new Column("status", ColumnType.Text)
            {
                Description = "published ou not-published.",
                CanBeEmpty = false,
                Example = "not-published",
            },
            new Column("values", ColumnType.Tree)
            {
                Description = "Une entrée par domaine noté.",
                CanBeEmpty = false,
                IsMany = true,
                Shape =
                [
                    AllTables.Scores["domain_code"], AllTables.Scores["score"], AllTables.Scores["max_score"],
                    AllTables.Scores["source_id"],
                ],
            },
        ],
    };

    public static readonly Column<AwardView> Disagreements = new("edition_disagreements", ColumnType.List, v => Cell.Of(v.DisagreementIds))
    {
        Title = "Désaccords sur l’édition",
        Description = "Identifiants des désaccords entre sources qui portent sur l’édition de la distinction.",
        Example = "2018-meilleure-note",
        CanBeEmpty = false,
    };

    public static readonly Filter<AwardView> MentionFilter = new MentionFilter("mention")
    {
        Description = $"Code d’une mention ou d’un fait marquant de la distinction ; « {Filter.None} » : aucune.",
        Example = "meilleure-premiere-candidature",
        MayBeAbsent = true,
    };

    private static Field[] MentionFields(Mention m) =>
    [
        new("code", Cell.Of(m.Code)),
        new("kind", Cell.Of(m.Kind)),
        new("name_fr", Cell.Of(m.NameFr)),
        new("status", Cell.Of(m.Status)),
        new("source_id", Cell.Of(m.SourceId)),
    ];

    private static string ScoreText(Score s)
    {
        var maximum = s.MaxScore is { } known ? ((double)known).ToString("R", CultureInfo.InvariantCulture) : "?";
        return string.Create(CultureInfo.InvariantCulture, $"{s.DomainCode}={(double)s.Points:R}/{maximum}");
    }

    private static string ScoresInWords(AwardView v) => v.Scores.Count == 0
        ? "non publiées"
        : string.Join(" ; ", v.Scores.Select(s =>
            $"{s.DomainCode} : {French(s.Points)}{(s.MaxScore is { } maximum ? $" sur {French(maximum)}" : "")}"));

    private static string French(decimal points) => points.ToString("0.####", CultureInfo.GetCultureInfo("fr-FR"));

    private static Field[] ScoreFields(Score s) =>
    [
        new("domain_code", Cell.Of(s.DomainCode)),
        new("score", Cell.Of((double)s.Points)),
        new("max_score", Cell.Of((double?)s.MaxScore)),
        new("source_id", Cell.Of(s.SourceId)),
    ];
}

/// <summary>Selects the awards that have at least one of the given mentions.</summary>
internal sealed record MentionFilter(string Name) : Filter<AwardView>(Name)
{
    public override bool IsFacet => true;

    public override IEnumerable<string?> FacetOf(AwardView row) =>
        row.Mentions.Count == 0 ? [null] : row.Mentions.Select(string? (m) => m.Code);

    public override ParseResult<AwardView> Read(Snapshot snapshot, string typed)
    {
        string[] known = [.. snapshot.Data.Mentions.Select(m => m.Code).Distinct(StringComparer.Ordinal)];
        var (wanted, orNone) = Split(typed);
        if (Array.Find(wanted, w => !known.Contains(w, StringComparer.Ordinal)) is { } foreign)
        {
            return Invalid(foreign, "n’est pas une mention connue", "is not a known mention", Choices(known));
        }

        var set = wanted.ToHashSet(StringComparer.Ordinal);
        return new Criterion<AwardView>(
            Name,
            Text(set.Order(StringComparer.Ordinal), orNone),
            v => v.Mentions.Count == 0 ? orNone : v.Mentions.Any(m => set.Contains(m.Code)));
    }
}
