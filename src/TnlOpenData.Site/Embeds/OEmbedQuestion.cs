using System.Globalization;
using Microsoft.Extensions.Primitives;
using TnlOpenData.Queries;

namespace TnlOpenData.Site.Embeds;

/// <summary>The query parameters of <c>/oembed</c>: a page, a format, and the maximal size.</summary>
internal sealed record OEmbedQuestion(string Url, string Format, int MaxWidth, int MaxHeight)
{
    /// <summary><c>dnt</c> (do not track) is sent by WordPress with every request; this service tracks nobody.</summary>
    public static readonly string[] Parameters = ["url", "format", "maxwidth", "maxheight", "dnt"];

    private static readonly string[] Formats = ["json", "xml"];

    public static (OEmbedQuestion? Question, IReadOnlyList<QueryError> QueryErrors) Read(IQueryCollection query)
    {
        var errors = new List<QueryError>();
        foreach (var (name, values) in query)
        {
            if (values.Count > 1)
            {
                errors.Add(Repeated(name, values));
            }
        }

        var url = query["url"] is [{ Length: > 0 } given, ..] ? given : null;
        if (url is null)
        {
            errors.Add(QueryError.MissingParameter("url", "https%3A%2F%2Fexample.org%2Fcollectivites%2Fechirolles"));
        }

        var format = query["format"] is [{ Length: > 0 } asked, ..] ? asked : "json";
        if (!Formats.Contains(format, StringComparer.Ordinal))
        {
            var error = QueryError.InvalidValue("format", format, new("n’existe pas en oEmbed", "does not exist in oEmbed"), Formats);
            errors.Add(error with { Kind = QueryErrorKind.UnknownFormat });
        }

        var (width, height) = (Size(query, "maxwidth", errors), Size(query, "maxheight", errors));
        var question = new OEmbedQuestion(url ?? "", format, width, height);
        return (errors.Count > 0 ? null : question, errors);
    }

    /// <summary>No limit if the parameter is absent.</summary>
    private static int Size(IQueryCollection query, string name, List<QueryError> errors)
    {
        if (query[name] is not [{ } typed, ..])
        {
            return int.MaxValue;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0)
        {
            return size;
        }

        errors.Add(QueryError.InvalidValue(name, typed, new("n’est pas un nombre entier de pixels", "is not a whole number of pixels")));
        return int.MaxValue;
    }

    private static QueryError Repeated(string name, StringValues values) => new(
        QueryErrorKind.RepeatedParameter,
        name,
        string.Join(", ", [.. values]),
        new($"Le paramètre « {name} » est donné plusieurs fois.",
            $"The parameter “{name}” is given several times."));
}
