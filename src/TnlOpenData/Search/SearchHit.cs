namespace TnlOpenData.Search;

/// <summary>An item that matches a query.</summary>
/// <param name="MatchedBy">
/// <c>name</c>, <c>published_name</c>, <c>former_name</c>, <c>postal_code</c>, <c>code</c>, <c>member</c> (the intercommunality of the
/// commune named) or <c>typo</c>: the weakest match.
/// </param>
/// <param name="Rank">How well it matches.</param>
/// <param name="Text">The part of the query that it matches.</param>
public sealed record SearchHit(SearchItem Thing, string MatchedBy, MatchRank Rank, string Text)
{
    /// <summary>Why it was found, in French.</summary>
    public string Because => SearchReason.Of(this);
}

/// <summary>How well an item matches, best first.</summary>
public enum MatchRank
{
    /// <summary>Its whole name or code.</summary>
    Exact,

    /// <summary>Its whole name apart from articles and from words of its kind; a whole former name, or one that a source printed.</summary>
    ExactApartFromArticles,

    /// <summary>Its name begins so.</summary>
    Beginning,

    /// <summary>The same, apart from articles and from words of its kind.</summary>
    BeginningApartFromArticles,

    /// <summary>Its name holds all the words.</summary>
    Words,

    /// <summary>All the words but for a typing error.</summary>
    Typo,
}
