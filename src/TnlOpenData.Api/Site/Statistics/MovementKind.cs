using TnlOpenData.Resources.Movements;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>A kind of movement as it is drawn and named.</summary>
/// <param name="InWords">After a number.</param>
/// <param name="ComparesLevels">Means something inside one scale only.</param>
internal sealed record MovementKind(string Code, string Mark, string Name, string InWords, Look Look, bool ComparesLevels = false)
{
    /// <summary>On record in the second edition: those of both editions first, then those who came back or came.</summary>
    public static IReadOnlyList<MovementKind> Here { get; } =
    [
        new(Movement.Same, "=", "Au même niveau", "au même niveau", new("move-same"), ComparesLevels: true),
        new(Movement.Rise, "↑", "En hausse", "en hausse", new("move-rise"), ComparesLevels: true),
        new(Movement.Fall, "↓", "En baisse", "en baisse", new("move-fall"), ComparesLevels: true),
        new(Movement.Undetermined, "?", "Niveau inconnu dans l’une des deux", "de niveau inconnu dans l’une des deux", Look.Range, ComparesLevels: true),
        new(Movement.OtherScale, "≠", "Autre échelle", "dans les deux, sur deux échelles", new("part-range", Hatches.Back)),
        new(Movement.BackOnRecord, "↩", "De retour au recensement", "de retour au recensement", new("move-back")),
        new(Movement.FirstOnRecord, "+", "Recensées pour la première fois", "recensées pour la première fois", new("move-first")),
    ];

    /// <summary>Not on record in the second edition, which may have labelled them all the same.</summary>
    public static MovementKind NotAgain { get; } =
        new(Movement.NotOnRecordAgain, "○", "Recensées à la première, pas à la seconde", "recensées à la première, pas à la seconde", Look.Unknown);

    public static IReadOnlyList<MovementKind> All { get; } = [.. Here, NotAgain];
}
