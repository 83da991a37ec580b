namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>One sentence that holds on every surface, and what it means on each kind of them (<see cref="SurfaceKinds"/>).</summary>
/// <param name="Sentence">The rule, as the name of its test.</param>
public sealed record SurfaceRule(string Sentence)
{
    /// <summary>The proofs by kind of surface.</summary>
    public required IReadOnlyDictionary<string, SurfaceCase[]> Cases { get; init; }

    /// <summary>Why the rule has no case on a kind of surface: what it speaks of is never there.</summary>
    public IReadOnlyDictionary<string, string> Exempt { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What an address of the real data must say, and what it must not.</summary>
/// <param name="Address">The address.</param>
/// <param name="Selector">The elements of a page of which one must say it; null for the whole answer.</param>
public sealed record SurfaceCase(string Address, string? Selector = null)
{
    public string[] Says { get; init; } = [];

    public string[] Never { get; init; } = [];

    /// <summary>A proof that no words state: of the server, and of the address.</summary>
    public Func<TnlServer, string, Task>? Proves { get; init; }
}
