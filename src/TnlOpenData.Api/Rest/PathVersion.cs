using Asp.Versioning;

namespace TnlOpenData.Api.Rest;

/// <summary>
/// Reads the version of the API from the path, <c>/v1/…</c>. Routes contain the version as text, so the reader of Asp.Versioning, which
/// reads a route parameter, does not apply.
/// </summary>
internal sealed class PathVersion : IApiVersionReader
{
    public void AddParameters(IApiVersionParameterDescriptionContext context) =>
        context.AddParameter("version", ApiVersionParameterLocation.Path);

    public IReadOnlyList<string> Read(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        if (!path.StartsWith("/v", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var version = path[2..].Split('/')[0];
        return version.Length > 0 && version.All(char.IsAsciiDigit) ? [version] : [];
    }
}
