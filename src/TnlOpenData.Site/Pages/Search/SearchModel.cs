using TnlOpenData.Search;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Pages.Search;

/// <summary>What was searched and found.</summary>
/// <param name="Typed">The text; empty if there is none.</param>
/// <param name="UnknownEdition">The text is a year without an edition on record.</param>
public sealed record SearchModel(string Typed, SearchAnswer Answer, UnknownEdition? UnknownEdition)
{
    /// <summary>Hits beyond these are only counted.</summary>
    public const int MostOthers = 20;

    public bool IsQuestion => Answer.Named.Count > 1;

    /// <summary>A code was typed, which one place has as its postal code and another one as its INSEE code.</summary>
    public bool IsCode => Answer.Named.Any(h => h.MatchedBy is "postal_code" or "code");

    public string Title => this switch
    {
        { Typed.Length: 0 } => "Recherche",
        { UnknownEdition: { } edition } => $"Édition {edition.Year} : pas recensée",
        { IsQuestion: true } => $"{Name} : {(Answer.Named.All(h => h.Thing.Kind == "commune") ? "laquelle" : "lequel")} ?",
        { Answer.Others.Count: 0 } => $"« {Typed} » : rien de ce nom",
        _ => $"« {Typed} » : vouliez-vous dire ?",
    };

    /// <summary>A badge is among the hits, or the latest award of one of them.</summary>
    public bool HasBadges => Answer.Named.Concat(Others).Any(h => HitText.IsBadge(h.Thing));

    public IEnumerable<SearchHit> Others => Answer.Others.Take(MostOthers);

    /// <summary>The common name as it is written, if it is one; else what was typed.</summary>
    private string Name =>
        Answer.Named.Select(h => h.Thing.Name).Distinct(StringComparer.Ordinal).ToArray() is [var name] ? name : $"« {Typed} »";

    /// <summary>« Quatre communes portent exactement ce nom. Aucune n’est recensée parmi les lauréats. »</summary>
    public string Question
    {
        get
        {
            var laureates = Answer.Named.Count(h => h.Thing.Collectivity is not null);
            var record = laureates switch
            {
                0 => "Aucun n’est recensé parmi les lauréats.",
                1 => "Un seul est recensé parmi les lauréats.",
                _ => $"{laureates} sont recensés parmi les lauréats.",
            };
            return $"{French.Count(Answer.Named.Count, "territoire")} répondent à ce nom ou à ce code. {record}";
        }
    }
}
