namespace TnlOpenData.Site.Layout;

/// <summary>The parameters of a form: empty fields are left out, values of one name are joined with commas as in the API.</summary>
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
