namespace TnlOpenData.Palmares;

/// <summary>A public page or reference list that states a fact. Every recorded fact cites one.</summary>
public sealed record Source
{
    public required string Id { get; init; }
    public required string Url { get; init; }
    public string? Title { get; init; }

    /// <summary><c>read</c> on the page itself, or <c>rebuilt</c> from its address or to describe a file that has no title.</summary>
    public required string TitleStatus { get; init; }
    public string? Publisher { get; init; }

    /// <summary>Who speaks: the organiser, the State, a laureate, the press and so on.</summary>
    public required string Kind { get; init; }
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day on which the text was last read; null if that day was not noted.</summary>
    public DateOnly? ReadOn { get; init; }
    public string? Language { get; init; }

    /// <summary>The address of a lasting copy; null if none is noted.</summary>
    public string? ArchiveUrl { get; init; }
}
