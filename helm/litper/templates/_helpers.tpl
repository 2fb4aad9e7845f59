{{- define "litper.services" -}}
{{- .Files.Get "files/services.yaml" -}}
{{- end }}

{{/* The values of one service: its own over the defaults. Call with (list $ name). */}}
{{- define "litper.service" -}}
{{- $root := index . 0 -}}{{- $name := index . 1 -}}
{{- mergeOverwrite (deepCopy $root.Values.defaults) (deepCopy (index $root.Values.services $name | default dict)) | toYaml -}}
{{- end }}

{{- define "litper.labels" -}}
{{- $root := index . 0 -}}{{- $name := index . 1 -}}
app.kubernetes.io/name: {{ $name }}
app.kubernetes.io/instance: {{ $root.Release.Name }}
{{- end }}

{{- define "litper.moreLabels" -}}
app.kubernetes.io/part-of: litper
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "litper.image" -}}
{{- $root := index . 0 -}}{{- $name := index . 1 -}}
{{- $path := empty $root.Values.image.registry | ternary $name (printf "%s/%s" $root.Values.image.registry $name) -}}
{{- $digest := index $root.Values.image.digests $name -}}
{{- if $digest }}{{ $path }}@{{ $digest }}{{ else }}{{ $path }}:{{ $root.Values.image.tag | default $root.Chart.AppVersion }}{{ end -}}
{{- end }}

{{/* SERVICES_URLS: where the gateway finds each service. */}}
{{- define "litper.servicesUrls" -}}
{{- $urls := dict -}}
{{- range (include "litper.services" . | fromYaml).services -}}
{{- if not .gateway -}}
{{- $_ := set $urls .name (dict "url" (printf "http://%s:8080" .name) "routes" .routes) -}}
{{- end -}}
{{- end -}}
{{- toJson $urls -}}
{{- end }}

{{/* What a service runs with: the settings of all, its own, and what the cluster decides. */}}
{{- define "litper.refuseUnknown" -}}
{{- $known := (.Files.Get "files/settings.yaml" | fromYaml).settings -}}
{{- range $name, $_ := .Values.settings }}{{ if not (hasKey $known $name) }}{{ fail (printf "settings.%s: there is no such setting (.env.example lists them)" $name) }}{{ end }}{{ end -}}
{{- range .Values.secrets.keys }}{{ if not (hasKey $known .) }}{{ fail (printf "secrets.keys: there is no setting %s" .) }}{{ end }}{{ end -}}
{{- if eq (toString (index .Values.settings "LITPER_DEMO")) "1" }}{{ fail "settings.LITPER_DEMO: the demo's passwords are known to everybody" }}{{ end -}}
{{- $listed := list }}{{ range (include "litper.services" . | fromYaml).services }}{{ $listed = append $listed .name }}{{ end -}}
{{- range $name, $_ := .Values.secrets.urls }}{{ if not (has $name $.Values.secrets.keys) }}{{ fail (printf "secrets.urls.%s: it is not among secrets.keys" $name) }}{{ end }}{{ end -}}
{{- range $name, $_ := .Values.services }}{{ if not (has $name $listed) }}{{ fail (printf "services.%s: there is no such service" $name) }}{{ end }}{{ end -}}
{{- end }}

{{- define "litper.podSecurity" -}}
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
fsGroup: 65532
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "litper.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
runAsUser: 65532
runAsGroup: 65532
capabilities: { drop: [ALL] }
{{- end }}

{{/* What a policy lets a service reach: a namespace, or public addresses alone. */}}
{{- define "litper.placeOf" -}}
{{- if .public -}}
- ipBlock:
    cidr: 0.0.0.0/0
    except: [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, 100.64.0.0/10, 127.0.0.0/8]
{{- else -}}
- namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: {{ .namespace }} } }
{{- end -}}
{{- end }}

{{/* Of each pod: what a process may write, and the authority that it trusts. */}}
{{- define "litper.mounts" -}}
- { name: data, mountPath: /data }
- { name: temporary, mountPath: /tmp }
{{- if .Values.authority.secret }}
- { name: authority, mountPath: /authority, readOnly: true }
{{- end }}
{{- end }}

{{- define "litper.authorityVolume" -}}
{{- if .Values.authority.secret }}
- name: authority
  secret: { secretName: {{ .Values.authority.secret }}, items: [{ key: {{ .Values.authority.key }}, path: ca.crt }] }
{{- end }}
{{- end }}
