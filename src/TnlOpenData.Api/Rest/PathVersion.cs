using Asp.Versioning;

namespace TnlOpenData.Api.Rest;

/// <summary>The version of the API as the path says it, <c>/v1/…</c>: routes spell it out, so that no template is read for it.</summary>
internal sealed class PathVersion : IApiVersionReader
{
    public void AddParameters(IApiVersionParameterDescriptionContext context) => context.AddParameter("version", ApiVersionParameterLocation.Path);

    public IReadOnlyList<string> Read(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var end = path.IndexOf('/', 1 % Math.Max(1, path.Length));
        return path.StartsWith("/v", StringComparison.OrdinalIgnoreCase) && path[2..(end < 0 ? path.Length : end)] is { Length: > 0 } version && version.All(char.IsAsciiDigit) ? [version] : [];
    }
}
