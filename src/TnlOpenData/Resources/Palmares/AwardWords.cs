using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Columns of an award for people, in every format: what is not certain of it, what the jury said, what a source noted.</summary>
internal static class AwardWords
{
    public static readonly Column<AwardView> Doubt = new("doubt_fr", ColumnType.Text, v => Cell.Of(Doubts(v)))
    {
        Title = "Réserve",
        Description = $"En un mot, ce qui n’est pas certain : « {DoubtWords.Assumed} », le lauréat (voir identity), "
            + $"« {DoubtWords.Derived} », le niveau (voir level_status), « {DoubtWords.DerivedEdition} », l’année. Vide pour une "
            + "distinction énoncée telle quelle par sa source ; la remarque donne la raison.",
        Example = DoubtWords.Assumed,
    };

    public static readonly Column<AwardView> JuryMentions = Names(
        "jury_mentions_fr",
        MentionWords.JuryTitle,
        "Noms des mentions spéciales que le jury a données.",
        "Sobriété numérique",
        MentionWords.OfJury);

    public static readonly Column<AwardView> Facts = Names(
        "facts_fr",
        MentionWords.FactTitle,
        "Faits marquants énoncés par une source : une première, un meilleur score. Ce ne sont pas des mentions du jury.",
        "Premier niveau 5",
        MentionWords.Facts);

    private static string? Doubts(AwardView award) =>
        DoubtWords.Of(award).ToArray() is { Length: > 0 } doubts ? string.Join(", ", doubts) : null;

    private static Column<AwardView> Names(
        string name, string title, string description, string example, Func<IEnumerable<Mention>, IEnumerable<Mention>> some) =>
        new(name, ColumnType.List, v => Cell.Of([.. some(v.Mentions).Select(MentionWords.WithDoubt)]))
        {
            Title = title,
            InWords = v => string.Join(" ; ", some(v.Mentions).Select(MentionWords.WithDoubt)),
            Description = description,
            Example = example,
            CanBeEmpty = false,
        };
}
