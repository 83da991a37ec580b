namespace TnlOpenData.Api.Site.Layout;

/// <summary>What a form asks: fields left empty say nothing, boxes of one name are joined as the API joins values.</summary>
internal static class FormQuery
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(HttpRequest request) => Of(request.Query);

    public static IReadOnlyList<KeyValuePair<string, string>> Of(IQueryCollection query) =>
    [
        .. query
            .Select(p => new KeyValuePair<string, string>(p.Key, string.Join(',', p.Value.Where(v => !string.IsNullOrWhiteSpace(v)))))
            .Where(p => p.Value.Length > 0),
    ];
}
