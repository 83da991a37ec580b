namespace TnlOpenData.Palmares;

/// <summary>Something still to be established: what is missing, where to look, and why it is not recorded. It is never counted.</summary>
public sealed record Lead
{
    public required string Id { get; init; }

    /// <summary>The first edition concerned; null when the lead is about none in particular.</summary>
    public int? EditionFrom { get; init; }

    /// <summary>The last edition concerned; null with a first one when all later editions are concerned.</summary>
    public int? EditionTo { get; init; }
    public required string Subject { get; init; }
    public required IReadOnlyList<string> Urls { get; init; }
    public string? WhereToLook { get; init; }
    public required string Reason { get; init; }

    public bool Concerns(int edition) => EditionFrom <= edition && edition <= (EditionTo ?? int.MaxValue);
}
